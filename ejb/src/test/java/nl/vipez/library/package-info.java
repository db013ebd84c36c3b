@org.jspecify.annotations.NullMarked
package nl.vipez.library;
