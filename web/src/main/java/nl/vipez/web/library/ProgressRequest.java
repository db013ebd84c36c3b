package nl.vipez.web.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents asked after.
 *
 * @param ids at most 1,000
 */
public record ProgressRequest(@Nullable List<String> ids) {}
