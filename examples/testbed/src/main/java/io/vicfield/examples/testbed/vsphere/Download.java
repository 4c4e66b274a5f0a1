package io.vicfield.examples.testbed.vsphere;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Finds the addresses of datastore files. */
final class Download {
    private Download() {}

    /** Returns a file's address: below {@code /folder/}, on the same host as the API. */
    static URI of(URI server, String datacenter, DatastorePath file) {
        return server.resolve("/folder/" + encoded(file.path()).replace("%2F", "/") + "?dcPath=" + encoded(datacenter)
                + "&dsName=" + encoded(file.datastore()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
