package io.vicfield.examples.testbed.vsphere;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A session with a vCenter or an ESXi host. This class is thread-safe; {@link #close} logs out.
 *
 * <pre>{@code
 * try (Vsphere vsphere = Vsphere.connect(uri, user, password, Trust.thumbprint(sha256))) {
 *     VirtualMachine vm = vsphere.vm("/DC0/vm/box");
 *     ExecutorConfig config = ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot());
 * }
 * }</pre>
 *
 * <p>Every method throws a {@link VsphereException}. It is a {@link VsphereFault} if the server refuses the request.
 * Otherwise, its class names what happened to the connection.
 */
public final class Vsphere implements AutoCloseable {
    private final Bounds bounds;
    private final SoapTransport transport;
    private final Soap soap;
    private final ServiceContent content;
    private final Properties properties;
    private final Inventory inventory;

    private Vsphere(URI server, Trust trust, Bounds bounds) {
        this.bounds = bounds;
        transport = new SoapTransport(server, trust, bounds);
        soap = new Soap(transport);
        content = ServiceContent.of(soap);
        properties = new Properties(soap, content.propertyCollector());
        inventory = new Inventory(properties);
    }

    /** Connects with the default limits. */
    public static Vsphere connect(URI server, String user, char[] password, Trust trust) {
        return connect(server, user, password, trust, Bounds.USUAL);
    }

    /**
     * Connects and logs in.
     *
     * @param server {@code https://HOST/sdk}; http is allowed only for this machine
     * @param password the password, which the caller must clear
     * @param trust decides which server certificate to trust
     * @throws IllegalArgumentException if the address has another format, or contains a password
     */
    public static Vsphere connect(URI server, String user, char[] password, Trust trust, Bounds bounds) {
        checkAddress(server);
        Vsphere vsphere = new Vsphere(server, trust, bounds);
        vsphere.soap.call(SoapRequest.of("Login", vsphere.content.sessionManager())
                .text("userName", user)
                .text("password", new String(password)));
        return vsphere;
    }

    /** The server's product, version and build. */
    public String about() {
        return content.about();
    }

    /** The number of requests that this session has sent. */
    public long requests() {
        return transport.sent();
    }

    /**
     * Finds the object at a path of the inventory, such as {@code /DC0/vm/box} or {@code /DC0/host/DC0_C0/Resources}.
     *
     * @param path the names from the datacenter on; write a {@code /} in a name as {@code %2f}
     */
    public Optional<MoRef> find(String path) {
        Xml found = soap.call(SoapRequest.of("FindByInventoryPath", content.searchIndex())
                        .text("inventoryPath", path.replaceFirst("^/+", "")))
                .child("returnval");
        return Optional.ofNullable(found).map(MoRef::of);
    }

    /**
     * Finds the VM at a path of the inventory.
     *
     * @throws VsphereNotFound if the path has no object, or an object that is not a VM
     */
    public VirtualMachine vm(String path) {
        return find(path)
                .filter(object -> object.type().equals("VirtualMachine"))
                .map(this::vm)
                .orElseThrow(() -> new VsphereNotFound(path, "VM"));
    }

    /** Returns a VM by its reference, without asking the server. */
    public VirtualMachine vm(MoRef reference) {
        return new VirtualMachine(reference, soap, properties, content.propertyCollector(), bounds);
    }

    /**
     * Creates a folder.
     *
     * @throws VsphereFault of type DuplicateName if the name is already in use
     */
    public MoRef createFolder(MoRef parent, String name) {
        return MoRef.of(soap.call(SoapRequest.of("CreateFolder", parent).text("name", name))
                .require("returnval"));
    }

    /** Deletes an object with its contents, for example a folder with its VMs. */
    public void destroy(MoRef object) {
        new Tasks(soap, properties, bounds.task()).run(SoapRequest.of("Destroy_Task", object));
    }

    /** Returns the backing of a network card that is attached to a network. */
    public DeviceBacking networkBacking(MoRef network) {
        return inventory.backing(network);
    }

    /**
     * Downloads a whole file from a datastore of a VM's datacenter.
     *
     * @param vm a VM in the datastore's datacenter
     * @throws VsphereNotFound if the file does not exist
     */
    public byte[] download(VirtualMachine vm, DatastorePath file) {
        URI address = Download.of(transport.server(), inventory.datacenterOf(vm.reference()), file);
        SoapTransport.Answer answer = transport.get(address);
        return switch (answer.status()) {
            case 200 -> answer.body();
            case 404 -> throw new VsphereNotFound(file.toString(), "file");
            default ->
                throw new VsphereUnexpected(file + ": HTTP " + answer.status()
                        + ": the user may lack the privilege to browse the datastore");
        };
    }

    /**
     * Creates a VM, which is powered off.
     *
     * @throws VsphereTooLarge if its extraConfig exceeds the limits; nothing is sent then
     */
    public VirtualMachine createVm(MoRef folder, MoRef pool, VmSpec spec) {
        Sizes.check("CreateVM_Task", bounds.sizes(), spec.options());
        SoapRequest request = SoapRequest.of("CreateVM_Task", folder);
        spec.writeTo(request, "config", "");
        ObjectContent task = new Tasks(soap, properties, bounds.task()).run(request.ref("pool", pool));
        return vm(MoRef.of(task.require("info.result")));
    }

    /**
     * Reads all VMs in a container, at any depth, page by page.
     *
     * @param container a folder, datacenter, resource pool or host
     * @param pageSize the maximum number of VMs in one answer
     * @return an exception for each VM that could not be read, for example because it is being created
     */
    public List<VsphereException> eachVm(MoRef container, int pageSize, Consumer<VmState> consumer) {
        return eachVm(container, pageSize, total -> {}, consumer);
    }

    /**
     * Reads all VMs in a container, and first reports their number.
     *
     * @param total gets the number before the first page is requested; VMs may appear or disappear meanwhile
     */
    public List<VsphereException> eachVm(MoRef container, int pageSize, IntConsumer total, Consumer<VmState> consumer) {
        List<VsphereException> unreadable = new ArrayList<>();
        try (ContainerView view = new ContainerView(soap, content.viewManager(), container, "VirtualMachine")) {
            total.accept(view.size(properties));
            properties.each(view.select(VmState.PATHS), pageSize, vm -> {
                VmState state;
                try {
                    state = VmState.of(vm);
                } catch (VsphereFault | VsphereUnexpected e) {
                    unreadable.add(e);
                    return;
                }
                consumer.accept(state);
            });
        }
        return unreadable;
    }

    /** Logs out. */
    @Override
    public void close() {
        try {
            soap.call(SoapRequest.of("Logout", content.sessionManager()));
        } catch (VsphereException e) {
            // The server ends idle sessions itself. The results have already been thrown or returned.
        }
    }

    private static void checkAddress(URI server) {
        if (server.getHost() == null || server.getUserInfo() != null) {
            // The message omits the address, which may contain a password.
            throw new IllegalArgumentException("a server's address is https://HOST/sdk, without user and password");
        }
        boolean plain = "http".equals(server.getScheme());
        if (!"https".equals(server.getScheme()) && !(plain && isThisMachine(server.getHost()))) {
            throw new IllegalArgumentException(
                    server.getHost() + ": https alone: anybody in between could read the password");
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
