/**
 * What the server and the processes that it forks have in common: how such a JVM is started ({@link
 * nl.vipez.search.forked.ForkedJvm}), messages ({@link nl.vipez.search.forked.Frames}), deadlines
 * and what is left to clear away.
 *
 * <p>May call the JDK only. Out of scope: what such a process is for.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.forked;
