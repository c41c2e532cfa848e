package dev.lintel.knowledge;

/**
 * A list of a kind's own pieces, which are subjects themselves.
 *
 * @param kind the full name of the pieces' kind: {@code aws.ec2.security_group.ingress}
 */
public record Part(String name, int slot, String kind) {}
