package io.vicfield.examples.testbed.vsphere;

/**
 * The server's root objects.
 *
 * @param about the product's name, version and build
 * @param apiType {@code VirtualCenter} or {@code HostAgent}
 */
record ServiceContent(
        MoRef rootFolder,
        MoRef propertyCollector,
        MoRef sessionManager,
        MoRef searchIndex,
        MoRef viewManager,
        String about,
        String apiType) {
    private static final MoRef SERVICE = new MoRef("ServiceInstance", "ServiceInstance");

    /** Reads the root objects from a server; this needs no login. */
    static ServiceContent of(Soap soap) {
        Xml content =
                soap.call(SoapRequest.of("RetrieveServiceContent", SERVICE)).require("returnval");
        Xml about = content.require("about");
        return new ServiceContent(
                MoRef.of(content.require("rootFolder")),
                MoRef.of(content.require("propertyCollector")),
                MoRef.of(content.require("sessionManager")),
                MoRef.of(content.require("searchIndex")),
                MoRef.of(content.require("viewManager")),
                about.textOf("fullName"),
                about.textOf("apiType"));
    }
}
