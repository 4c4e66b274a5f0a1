package io.vicfield.examples.model;

import io.vicfield.VicValue;

/** What a container network's firewall lets through. On the wire it is a number. */
public enum TrustLevel {
    /** Not chosen: as published. */
    @VicValue("0")
    UNSPECIFIED,
    /** Out everything, in the published ports. */
    @VicValue("1")
    PUBLISHED,
    /** Everything. */
    @VicValue("2")
    OPEN,
    /** Nothing. */
    @VicValue("3")
    CLOSED,
    /** Out everything, in nothing. */
    @VicValue("4")
    OUTBOUND,
    /** Only to and from other containers of the network. */
    @VicValue("5")
    PEERS
}
