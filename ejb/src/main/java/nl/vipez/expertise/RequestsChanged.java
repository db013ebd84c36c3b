package nl.vipez.expertise;

/** Told when a request came or changed, in the transaction of the change. */
record RequestsChanged() {}
