package nl.vipez.guard;

/** Points at {@link NowhereToBeFound}. */
interface Pointing {}
