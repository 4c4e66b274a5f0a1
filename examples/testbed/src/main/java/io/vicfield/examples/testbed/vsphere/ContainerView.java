package io.vicfield.examples.testbed.vsphere;

import java.util.List;

/** The server's list of all objects of one type in a container, at any depth. */
final class ContainerView implements AutoCloseable {
    private final Soap soap;
    private final String type;
    private final MoRef view;

    ContainerView(Soap soap, MoRef viewManager, MoRef container, String type) {
        this.soap = soap;
        this.type = type;
        view = MoRef.of(soap.call(SoapRequest.of("CreateContainerView", viewManager)
                        .ref("container", container)
                        .text("type", type)
                        .text("recursive", "true"))
                .require("returnval"));
    }

    Selection select(List<String> paths) {
        return Selection.inView(view, type, paths);
    }

    /** The current number of objects in the list. */
    int size(Properties properties) {
        Xml objects = properties.of(view, List.of("view")).property("view");
        return objects == null ? 0 : objects.children().size();
    }

    /** Frees the server's list, which would otherwise live as long as the session. */
    @Override
    public void close() {
        try {
            soap.call(SoapRequest.of("DestroyView", view));
        } catch (VsphereException e) {
            // The server frees the list with the session. The results have already been thrown or returned.
        }
    }
}
