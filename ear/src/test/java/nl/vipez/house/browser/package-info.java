/** Headless Chromium on the running application: signing in, screenshots, accessibility. */
@org.jspecify.annotations.NullMarked
package nl.vipez.house.browser;
