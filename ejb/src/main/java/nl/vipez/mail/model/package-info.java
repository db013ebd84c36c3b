/**
 * Pure values of mail: letters and how they become text and HTML, drafts, states, waiting times.
 * May call {@code shared} and the JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.mail.model;
