package nl.vipez.library;

/**
 * Told when what may be found changed; observe it after the transaction's success.
 *
 * @param changeNumber the number of the change row
 */
public record LibraryChanged(long changeNumber) {}
