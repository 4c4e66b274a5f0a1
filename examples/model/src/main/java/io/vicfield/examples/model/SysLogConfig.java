package io.vicfield.examples.model;

import io.vicfield.VicField;

/** A syslog server. */
public record SysLogConfig(
        @VicField(key = "Network", doc = "The transport: udp, tcp, udp6 or tcp6.")
        String network,

        @VicField(key = "RAddr", doc = "The server, host:port.")
        String raddr) {}
