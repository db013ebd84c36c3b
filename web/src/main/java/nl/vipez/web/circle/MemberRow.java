package nl.vipez.web.circle;

/**
 * A member of a circle.
 *
 * @param code CBS code
 * @param name its name
 * @param own whether the caller works for it
 * @param inhabitants written out; empty where unknown
 * @param strong how many areas are strong, in words; empty where nothing may or can be said
 * @param weak how many are weak
 * @param silent why nothing is said; empty otherwise
 * @param address where to look further
 * @param addressName what is there
 */
public record MemberRow(
    String code,
    String name,
    boolean own,
    String inhabitants,
    String strong,
    String weak,
    String silent,
    String address,
    String addressName) {}
