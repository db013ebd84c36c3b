package nl.vipez.discovery;

import java.time.Instant;
import nl.vipez.discovery.model.SavedSearch;

/**
 * A saved search as the table has it.
 *
 * @param saved what its person sees of it
 * @param username whose it is
 * @param alerted up to when finds were mailed
 * @param change number of the library's change up to which its finds are complete
 * @param audience stamp of what its person might see then
 */
record SavedSearchRow(
    SavedSearch saved, String username, Instant alerted, long change, String audience) {}
