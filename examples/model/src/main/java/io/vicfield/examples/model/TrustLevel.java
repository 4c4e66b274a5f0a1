package io.vicfield.examples.model;

import io.vicfield.VicValue;

/** The traffic that a container network's firewall allows. The stored value is a number. */
public enum TrustLevel {
    /** No level is chosen; the firewall works as for published. */
    @VicValue("0")
    UNSPECIFIED,
    /** Allows all outgoing traffic, and incoming traffic to the published ports. */
    @VicValue("1")
    PUBLISHED,
    /** Allows all traffic. */
    @VicValue("2")
    OPEN,
    /** Allows no traffic. */
    @VicValue("3")
    CLOSED,
    /** Allows all outgoing traffic, but no incoming traffic. */
    @VicValue("4")
    OUTBOUND,
    /** Allows traffic only between the containers of the network. */
    @VicValue("5")
    PEERS
}
