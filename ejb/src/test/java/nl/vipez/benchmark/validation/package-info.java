/** Tests of the validation of figures. */
@org.jspecify.annotations.NullMarked
package nl.vipez.benchmark.validation;
