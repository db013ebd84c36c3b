/**
 * What the features stand on in the container: datasource, migrations, settings, data folder,
 * clock, readiness.
 *
 * <p>May call {@code nl.vipez.shared} only. Out of scope: any rule of a feature.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.platform;
