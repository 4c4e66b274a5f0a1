package io.vicfield.examples.testbed.vsphere;

import java.util.List;

/**
 * Selects objects and their properties: vSphere's {@code PropertyFilterSpec}.
 *
 * @param type the objects' type
 * @param paths the paths of the properties
 * @param from the object itself, or a container view of such objects
 */
record Selection(String type, List<String> paths, MoRef from) {
    private static final String VIEW = "ContainerView";

    /** Selects properties of one object. */
    static Selection of(MoRef object, List<String> paths) {
        return new Selection(object.type(), paths, object);
    }

    /** Selects properties of all objects in a view. */
    static Selection inView(MoRef view, String type, List<String> paths) {
        return new Selection(type, paths, view);
    }

    void writeTo(SoapRequest request, String name) {
        request.open(name);
        request.open("propSet").text("type", type);
        paths.forEach(path -> request.text("pathSet", path));
        request.close();
        request.open("objectSet").ref("obj", from);
        if (from.type().equals(VIEW) && !type.equals(VIEW)) {
            request.text("skip", "true");
            request.open("selectSet", "TraversalSpec").text("name", "view");
            request.text("type", VIEW).text("path", "view").text("skip", "false");
            request.close();
        }
        request.close().close();
    }
}
