package nl.vipez.guard;

/** Nothing wrong here: the dependency is. */
interface Fine {}
