/**
 * What runs in a sentence worker's process: {@link nl.vipez.search.sentence.worker.SentenceWorker}
 * is its main class. The only place that knows ONNX Runtime and the tokenizers.
 *
 * <p>May call {@code nl.vipez.search.sentence}, {@code .protocol}, {@code nl.vipez.search.forked},
 * both libraries and the JDK. Nothing of the server may call it. Out of scope: processes, time
 * limits.
 */
@org.jspecify.annotations.NullMarked
package nl.vipez.search.sentence.worker;
