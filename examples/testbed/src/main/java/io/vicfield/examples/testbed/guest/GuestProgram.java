package io.vicfield.examples.testbed.guest;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.LibVmtools;
import io.vicfield.guestinfo.RpcTool;
import io.vicfield.guestinfo.Vmtoolsd;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Runs a guest in its own process, because calls of VMware's library need one. Prints the results as properties: the
 * record's keys behind {@code record.}, {@code way}, {@code requests}, {@code millis} to read and {@code written}
 * keys. On failure it prints the {@code error}'s kind and its {@code message}.
 */
public final class GuestProgram {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private GuestProgram() {}

    /**
     * Reads the configuration and publishes the results.
     *
     * @param args the transport to the host: detect, rpctool, vmtoolsd or libvmtools
     */
    public static void main(String[] args) throws IOException {
        Properties report = new Properties();
        try {
            GuestRpc rpc = way(args[0]);
            report.setProperty("way", rpc.toString());
            run(new Guest(rpc), report);
        } catch (GuestRpcException e) {
            report.setProperty("error", e.kind().name());
            report.setProperty("message", e.getMessage());
        }
        report.store(System.out, null);
    }

    private static GuestRpc way(String name) {
        return switch (name) {
            case "rpctool" -> new RpcTool();
            case "vmtoolsd" -> new Vmtoolsd();
            case "libvmtools" -> LibVmtools.openUnchecked(TIMEOUT);
            default -> GuestRpc.detect();
        };
    }

    private static void run(Guest guest, Properties report) {
        ExecutorConfig config = guest.read();
        Map<String, String> keys = new HashMap<>();
        ExecutorConfigCodec.INSTANCE.encode(config, VicSink.into(keys));
        keys.forEach((key, value) -> report.setProperty("record." + key, value));
        report.setProperty("requests", Integer.toString(guest.requests().keys().size()));
        report.setProperty("millis", Long.toString(guest.millis()));
        report.setProperty(
                "written", Integer.toString(guest.publish(config).written().size()));
    }
}
