/**
 * Who may sign in: accounts, roles, password hashes, personal tokens, and the consent of
 * municipalities to share figures.
 *
 * <p>May call {@code shared} and {@code platform}. Out of scope: what a caller may see, which
 * {@code audience} decides.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.account;
