package io.vicfield.examples.inspect.demo;

import io.vicfield.Keys;
import io.vicfield.examples.console.Failure;
import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the guest in a real VM. The tether reads and publishes through {@code vmware-rpctool}, in the VM in which this
 * process runs. The container's own VM belongs to another site, and a guest may not write its keys. So this site copies
 * the values between the two VMs, and uses {@linkplain OwnGuestInfo its own keys} in this VM.
 */
public final class RpcToolSite implements Site {
    private final Site host;
    private final GuestRpc tool;
    private final OwnGuestInfo own;
    private final Consumer<String> story;

    /**
     * Creates a site for a guest of a host.
     *
     * @param host the site of the container's VM
     * @param tool the guest's connection to the host of this VM
     * @param story receives a line for each change of this VM
     * @throws Failure if the tool cannot reach the host
     */
    public RpcToolSite(Site host, GuestRpc tool, Consumer<String> story) {
        this.host = host;
        this.tool = tool;
        this.story = story;
        own = new OwnGuestInfo(tool);
        requireHost();
    }

    private void requireHost() {
        try {
            tool.send(GuestCommand.get(OwnGuestInfo.HEADER + "probe"));
        } catch (GuestRpcException e) {
            throw failure(e);
        }
    }

    private static Failure failure(GuestRpcException e) {
        String remedy = switch (e.kind()) {
            case NOT_AVAILABLE -> "install open-vm-tools, or set its path with --rpctool=PATH";
            case NOT_IN_A_VM -> "run the demo inside a VMware VM, or without --rpctool";
            default -> e.kind().advice();
        };
        return new Failure("--rpctool: " + e.reason() + "; " + remedy);
    }

    @Override
    public String name() {
        return host.name();
    }

    @Override
    public VirtualMachines machines() {
        return host.machines();
    }

    @Override
    public GuestRpc guest(String vm) {
        GuestRpc theirs = host.guest(vm);
        try {
            bring(visible(vm));
        } catch (GuestRpcException e) {
            throw failure(e);
        }
        return command -> send(command, theirs);
    }

    private Map<String, String> visible(String vm) {
        Map<String, String> visible =
                new TreeMap<>(machines().read(vm).snapshot().values());
        visible.keySet().removeIf(key -> !key.startsWith(Keys.GUESTINFO));
        return visible;
    }

    private void bring(Map<String, String> keys) {
        own.requireFree(keys.keySet());
        keys.forEach(own::set);
        story.accept("");
        story.accept("VM     this one: " + tool + " writes the " + keys.size()
                + " keys that a guest can see into its guestinfo, below " + OwnGuestInfo.HEADER);
    }

    private @Nullable String send(GuestCommand command, GuestRpc theirs) {
        String text = command.value();
        if (text == null) {
            return own.get(command.key());
        }
        own.set(command.key(), text);
        return theirs.send(GuestCommand.set(command.key(), arrived(command.key())));
    }

    /** Returns the value that this VM's host stores, so that the container's host gets the same value. */
    private String arrived(String key) {
        String text = own.get(key);
        if (text == null) {
            throw new GuestRpcException(Kind.FAILED, OwnGuestInfo.own(key), "was set, but is missing");
        }
        return text;
    }

    @Override
    public void remove(String vm) {
        try {
            clear();
        } finally {
            host.remove(vm);
        }
    }

    /** Empties all keys that were written to this VM's guestinfo, and rejects further writes of the guest. */
    public synchronized void clear() {
        int emptied = own.close();
        if (emptied > 0) {
            story.accept("");
            story.accept("VM     " + emptied + " keys below " + OwnGuestInfo.HEADER
                    + " are emptied, because a guest cannot delete them.");
        }
    }
}
