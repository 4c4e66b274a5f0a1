package io.vicfield.examples.testbed.vsphere;

import java.util.List;
import java.util.function.Consumer;

/** Reads properties of objects, page by page. */
final class Properties {
    private final Soap soap;
    private final MoRef collector;

    Properties(Soap soap, MoRef collector) {
        this.soap = soap;
        this.collector = collector;
    }

    /**
     * Reads one object's properties.
     *
     * @throws VsphereFault if the object no longer exists
     */
    ObjectContent of(MoRef object, List<String> paths) {
        Xml answer = retrieve(Selection.of(object, paths), 1);
        Xml page = answer.require("returnval");
        if (page.child("token") != null) {
            throw new VsphereUnexpected("several objects for one, " + object);
        }
        return ObjectContent.of(page.require("objects"));
    }

    /**
     * Reads all objects of a selection, in pages. If the consumer throws, this method cancels the rest at the server.
     *
     * @param pageSize the most objects in one answer; the server may give fewer
     */
    void each(Selection selection, int pageSize, Consumer<ObjectContent> consumer) {
        Xml answer = retrieve(selection, pageSize);
        // An answer without returnval means that nothing was selected.
        for (Xml page = answer.child("returnval"); page != null; ) {
            String token = page.textOf("token");
            give(page, token, consumer);
            page = token.isEmpty() ? null : next(token);
        }
    }

    private void give(Xml page, String token, Consumer<ObjectContent> consumer) {
        try {
            page.children("objects").stream().map(ObjectContent::of).forEach(consumer);
        } catch (RuntimeException e) {
            if (!token.isEmpty()) {
                cancel(token, e);
            }
            throw e;
        }
    }

    private void cancel(String token, RuntimeException reason) {
        try {
            soap.call(SoapRequest.of("CancelRetrievePropertiesEx", collector).text("token", token));
        } catch (VsphereException e) {
            reason.addSuppressed(e);
        }
    }

    private Xml next(String token) {
        return soap.call(SoapRequest.of("ContinueRetrievePropertiesEx", collector)
                        .text("token", token))
                .require("returnval");
    }

    private Xml retrieve(Selection selection, int pageSize) {
        SoapRequest request = SoapRequest.of("RetrievePropertiesEx", collector);
        selection.writeTo(request, "specSet");
        request.open("options").text("maxObjects", Integer.toString(pageSize)).close();
        return soap.call(request);
    }
}
