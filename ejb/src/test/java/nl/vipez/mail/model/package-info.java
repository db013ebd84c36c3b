/** Tests. */
@org.jspecify.annotations.NullMarked
package nl.vipez.mail.model;
