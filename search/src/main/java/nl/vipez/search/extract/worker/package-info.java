/**
 * What runs in a worker process: {@link nl.vipez.search.extract.worker.ExtractionWorker} is its
 * main class. The only place that knows Apache Tika.
 *
 * <p>May call {@code nl.vipez.search.extract}, {@code .protocol}, {@code nl.vipez.search}, the
 * Dutch word list, Tika and the JDK. Nothing of the server may call it. Out of scope: processes,
 * time limits.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.extract.worker;
