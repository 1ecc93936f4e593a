package dk.helhed.governance.person;

/** Who a person is and how to reach them; all that is erased when a person is. Contact details may be empty texts. */
record Identity(String name, String email, String phone) {}
