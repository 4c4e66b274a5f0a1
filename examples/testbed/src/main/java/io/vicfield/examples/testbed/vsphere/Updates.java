package io.vicfield.examples.testbed.vsphere;

import java.time.Duration;
import java.util.List;

/**
 * Tells when properties of an object change: a property collector of its own, so that several threads can wait in one
 * session.
 */
final class Updates implements AutoCloseable {
    /** Seconds; what stands in between may cut a connection that is silent for longer. */
    private static final long LONGEST_WAIT = 30;

    private final Soap soap;
    private final MoRef collector;
    private String version = "";

    /** Begins to listen; the first {@link #next} returns at once. */
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
     * @param time at most this long, or shorter; the server counts whole seconds
     * @return whether there was one
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

    /** Frees the server's collector, which would else live as long as the session. */
    @Override
    public void close() {
        try {
            soap.call(SoapRequest.of("DestroyPropertyCollector", collector));
        } catch (VsphereException e) {
            // It goes with the session; what matters has been thrown or returned.
        }
    }
}
