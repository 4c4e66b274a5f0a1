package io.vicfield.examples.testbed.vsphere;

import java.time.Duration;
import java.util.List;

/**
 * Waits for changes of an object's properties. It uses its own property collector, so that several threads can wait in
 * one session.
 */
final class Updates implements AutoCloseable {
    /** The longest wait, in seconds. Proxies and firewalls may cut a connection that is silent for longer. */
    private static final long LONGEST_WAIT = 30;

    private final Soap soap;
    private final MoRef collector;
    private String version = "";

    /** Starts to listen; the first call of {@link #next} returns at once. */
    Updates(Soap soap, MoRef rootCollector, MoRef object, List<String> paths) {
        this.soap = soap;
        collector = MoRef.of(soap.call(SoapRequest.of("CreatePropertyCollector", rootCollector))
                .require("returnval"));
        SoapRequest filter = SoapRequest.of("CreateFilter", collector);
        Selection.of(object, paths).writeTo(filter, "spec");
        soap.call(filter.text("partialUpdates", "false"));
    }

    /**
     * Waits for a change.
     *
     * @param time the maximum wait; the server counts whole seconds
     * @return whether a change occurred
     */
    boolean next(Duration time) {
        long seconds = Math.min(Math.max(1, time.toSeconds()), LONGEST_WAIT);
        SoapRequest request = SoapRequest.of("WaitForUpdatesEx", collector).text("version", version);
        request.open("options").text("maxWaitSeconds", Long.toString(seconds)).close();
        Xml set = soap.call(request, Duration.ofSeconds(seconds)).child("returnval");
        if (set == null) {
            return false;
        }
        version = set.textOf("version");
        return true;
    }

    /** Frees the server's collector, which would otherwise live as long as the session. */
    @Override
    public void close() {
        try {
            soap.call(SoapRequest.of("DestroyPropertyCollector", collector));
        } catch (VsphereException e) {
            // The server frees the collector with the session. The results have already been thrown or returned.
        }
    }
}
