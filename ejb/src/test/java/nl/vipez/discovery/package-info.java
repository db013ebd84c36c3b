/** Tests of saved searches, alerts and feeds, on a real index. */
@org.jspecify.annotations.NullMarked
package nl.vipez.discovery;
