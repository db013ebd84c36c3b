/** Tests of password hash, secrets, throttle and the fields of an account. */
@org.jspecify.annotations.NullMarked
package nl.vipez.account.model;
