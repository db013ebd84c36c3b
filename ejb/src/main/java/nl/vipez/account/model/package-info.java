/**
 * Pure values of accounts: the caller of a service and its role. May call {@code shared} and the
 * JDK only.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.account.model;
