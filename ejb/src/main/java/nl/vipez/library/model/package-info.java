/**
 * The rules of the library as pure values: kinds, states and which may follow which, what a
 * document's description must hold; the packages below hold the rules of similarity, of
 * differences, of proposals and what curators work with. May call {@code audience.model}, {@code
 * account.model}, {@code shared} and the JDK only. Out of scope: files, databases, extraction.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.library.model;
