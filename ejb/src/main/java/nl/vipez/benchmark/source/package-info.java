/**
 * Sources of base figures outside: CBS open data (OData v4 and v3), Iv3 files, KvK and any CSV,
 * read on demand or on schedule, each run with a report of what it changed.
 *
 * <p>May call the benchmark's root ({@code BaseFigureIntake}) and {@code model}, and what the
 * benchmark may call. Only addresses below the bases of the settings are asked, redirects are not
 * followed, and a run takes all or nothing. Out of scope: what base figures mean.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.source;
