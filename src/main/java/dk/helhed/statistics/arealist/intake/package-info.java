/** Takes in official area lists: received, looked through with the repairs proposed, and stored whole with a receipt. */
@NullMarked
package dk.helhed.statistics.arealist.intake;

import org.jspecify.annotations.NullMarked;
