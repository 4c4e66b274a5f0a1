package io.vicfield.examples.portlayer;

import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.migration.MigrationPlan;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A container's state when it was read, with the changes that {@link #commit} will make. Changes are stored as
 * functions, so that a commit can apply them again after another program has changed the VM. So each function must
 * change only its own components. For one thread.
 */
public final class Handle {
    private final Containers containers;
    private final @Nullable VmSize size;
    private ExecutorConfig stored;
    private @Nullable Loaded loaded;
    private UnaryOperator<ExecutorConfig> change = UnaryOperator.identity();
    private TargetState target = TargetState.UNCHANGED;

    Handle(Containers containers, ExecutorConfig config, VmSize size) {
        this.containers = containers;
        this.size = size;
        stored = config;
    }

    Handle(Containers containers, Loaded loaded) {
        this.containers = containers;
        size = null;
        stored = loaded.config();
        this.loaded = loaded;
    }

    /** The container's ID. */
    public String id() {
        return stored.common().id();
    }

    /** The configuration with the changes, but without the status that a commit resets. */
    public ExecutorConfig config() {
        return change.apply(stored);
    }

    /**
     * Returns the VM as it was last read.
     *
     * @throws IllegalStateException if the VM was not created yet
     */
    public Vm vm() {
        return loaded().vm();
    }

    /**
     * Returns the migrations of the VM's data. If any migration was needed, the VM's own programs are older than this
     * program. Then a commit can start and stop the VM, but withholds all changes of its configuration, so that these
     * programs do not misread them.
     *
     * @throws IllegalStateException if the VM was not created yet
     */
    public MigrationPlan migration() {
        return loaded().migration();
    }

    /** The container's state when it was last read. */
    public ContainerState state() {
        return loaded == null
                ? ContainerState.CREATED
                : ContainerState.of(loaded.vm().power(), stored);
    }

    /** Adds a change, which the commit applies to the stored configuration. */
    public Handle change(UnaryOperator<ExecutorConfig> more) {
        UnaryOperator<ExecutorConfig> before = change;
        change = config -> more.apply(before.apply(config));
        return this;
    }

    /** Sets the state to which a commit brings the container. */
    public Handle target(TargetState state) {
        target = state;
        return this;
    }

    /**
     * Applies the changes: creates the VM or changes it, and starts or stops it. Afterwards, the handle holds the
     * result and has no changes. If the commit fails, the handle keeps its changes.
     *
     * @throws ConflictException if another program changed the VM during every attempt
     * @throws io.vicfield.VicEncodeException if the configuration cannot be written; nothing is sent then
     * @throws IllegalStateException if the VM's configuration would exceed the usual limits; nothing is sent then
     */
    public Committed commit() {
        Commit commit = new Commit(containers, change, target);
        Committed committed = loaded == null ? create(commit) : commit.update(vm().reference());
        change = UnaryOperator.identity();
        target = TargetState.UNCHANGED;
        reload(committed.vm());
        return committed;
    }

    /**
     * Creates the VM, and records it before starting it. If the start fails, the next commit starts this VM and creates
     * no other.
     */
    private Committed create(Commit commit) {
        Committed committed = commit.create(config(), Objects.requireNonNull(size));
        change = UnaryOperator.identity();
        reload(committed.vm());
        commit.start(vm());
        return committed;
    }

    /** Reads the VM again; keeps the changes. */
    public Handle refresh() {
        reload(vm().reference());
        return this;
    }

    /**
     * Waits until the guest has started a session or an exec, or has failed to start it.
     *
     * @param id the ID of the session or exec
     * @throws LaunchException if it could not be started
     * @throws WaitException if the guest does not report in time, or its VM stops
     */
    public SessionConfig awaitStarted(String id, Duration time) {
        Task task = Task.of(stored, id);
        SessionConfig there = await(task, task + " to start", task::hasStarted, time);
        if (!there.started().equals(TaskState.LAUNCHED)) {
            throw new LaunchException(task.toString(), there.started());
        }
        return there;
    }

    /**
     * Waits until a session or an exec has ended, or could not be started.
     *
     * @param id the ID of the session or exec
     * @throws WaitException if it does not end in time, or the VM stops before the guest reports the end
     */
    public SessionConfig awaitEnded(String id, Duration time) {
        Task task = Task.of(stored, id);
        return await(task, task + " to end", task::hasEnded, time);
    }

    private SessionConfig await(Task task, String what, Predicate<VicSource> wanted, Duration time) {
        Vm there = containers
                .machines()
                .await(
                        vm().reference(),
                        what,
                        now -> now.power() != PowerState.ON || wanted.test(now.snapshot()),
                        time);
        take(Loaded.of(there));
        if (!wanted.test(there.snapshot())) {
            throw new WaitException(id() + " waited for " + what + ", but its VM is " + there.power());
        }
        return task.keys().readFrom(there.snapshot());
    }

    private void reload(String reference) {
        take(Loaded.of(containers.machines().read(reference)));
    }

    private void take(Loaded now) {
        stored = now.config();
        loaded = now;
    }

    private Loaded loaded() {
        if (loaded == null) {
            throw new IllegalStateException(id() + " has no VM yet: commit the handle first");
        }
        return loaded;
    }
}
