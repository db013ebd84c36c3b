/**
 * The root of the REST interface and what its packages share. May call the features; no rule lives
 * here.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.web;
