/** Tests of the matching round, against an exact solver and by its properties. */
package nl.vipez.expertise.model.round;
