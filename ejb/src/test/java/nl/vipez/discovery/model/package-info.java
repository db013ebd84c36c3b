/** Tests of when alerts are due and how searches are written down. */
@org.jspecify.annotations.NullMarked
package nl.vipez.discovery.model;
