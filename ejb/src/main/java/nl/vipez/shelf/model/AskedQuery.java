package nl.vipez.shelf.model;

/**
 * A question that several people asked.
 *
 * @param question in lower case
 * @param people how many different people asked it
 * @param times how often it was asked
 * @param found how many documents the last of them found
 */
public record AskedQuery(String question, int people, int times, long found) {}
