package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.console.Login;
import io.vicfield.examples.console.VmAddress;
import io.vicfield.examples.inspect.demo.Box;
import io.vicfield.examples.inspect.demo.Demo;
import io.vicfield.examples.inspect.demo.MemorySite;
import io.vicfield.examples.inspect.demo.RpcToolSite;
import io.vicfield.examples.inspect.demo.ServerSite;
import io.vicfield.examples.inspect.demo.Site;
import io.vicfield.examples.inspect.terminal.Screen;
import io.vicfield.guestinfo.RpcTool;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vicx demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        version = "vicx " + Vicx.VERSION,
        description = "Runs one container: the host creates its VM in memory, the guest's tether runs /bin/echo in a"
                + " real process and publishes the result, and the host reads it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the session's output and status are as expected",
            "1:the output or the status is not as expected",
            "2:the command line is wrong"
        })
final class DemoCommand implements Callable<Integer> {
    private static final String TOOL = "vmware-rpctool";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Option(
            names = "--vcenter",
            paramLabel = "ADDRESS",
            description =
                    "Create the VM in this resource pool, vc://HOST[:PORT]/PATH/OF/POOL, and delete it at the end."
                            + " It has no disk, so the tether still runs here; its guestinfo goes through the server's API.")
    private @Nullable String vcenter;

    @Option(
            names = "--datastore",
            paramLabel = "NAME",
            description = "The datastore for the VM's files. --vcenter needs it.")
    private @Nullable String datastore;

    @Option(
            names = "--rpctool",
            arity = "0..1",
            fallbackValue = TOOL,
            paramLabel = "PATH",
            description = "Use this inside a VMware VM: the tether reads and publishes through this program, usually "
                    + TOOL
                    + ", and this VM's guestinfo. The demo uses its own keys, below guestinfo.vicfield-demo., and empties them"
                    + " at the end, because a guest cannot delete keys. It does not change a container's keys. With"
                    + " --vcenter, the host still creates its VM there.")
    private @Nullable String rpctool;

    @Mixin
    private Login login;

    @ParentCommand
    private Vicx vicx;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if ((vcenter == null) != (datastore == null)) {
            throw new ParameterException(spec.commandLine(), "--vcenter and --datastore must be used together");
        }
        if (vcenter == null || datastore == null) {
            return run(new MemorySite());
        }
        VmAddress pool = login.address(vcenter, vicx.passwords());
        String store = datastore;
        return login.with(
                pool, vicx.passwords(), vsphere -> run(new ServerSite(vsphere, pool.toString(), pool.path(), store)));
    }

    private int run(Site host) {
        Screen screen = vicx.screen(spec);
        Site site = rpctool == null ? host : inThisVm(host, rpctool, screen);
        new Demo(site, Box.HELLO, live(screen)).run();
        return ExitCode.OK;
    }

    /** Returns a site in this VM that cleans up even if the demo is interrupted. */
    private static Site inThisVm(Site host, String tool, Screen screen) {
        RpcToolSite site = new RpcToolSite(host, new RpcTool(List.of(tool), PATIENCE), live(screen)::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(site, screen.err()), "clear"));
        return site;
    }

    /** Returns an output that shows each line at once, because the steps take time. */
    private static PrintWriter live(Screen screen) {
        return new PrintWriter(screen.out(), true);
    }

    private static void clear(RpcToolSite site, PrintWriter err) {
        try {
            site.clear();
        } catch (Failure e) {
            err.println("vicx: " + e.getMessage());
        }
    }
}
