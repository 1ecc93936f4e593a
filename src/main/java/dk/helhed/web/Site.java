package dk.helhed.web;

import org.springframework.stereotype.Component;

/** What is the same for every reader: texts, addresses of assets, icons. */
@Component
public record Site(Texts texts, Assets assets, Icons icons) {}
