package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import java.util.List;

/**
 * The result of a commit.
 *
 * @param vm the VM that was changed
 * @param delta the changes that were sent, and the withheld changes
 * @param attempts the number of attempts; more than one if another program changed the VM meanwhile
 */
public record Committed(String vm, VicDelta delta, int attempts) {
    /** The changes to the VM's extraConfig; for a new VM, all its keys. */
    public List<OptionChange> sent() {
        return delta.changes();
    }

    /** The withheld changes to the VM's extraConfig, with reasons. */
    public List<Withheld> withheld() {
        return delta.withheld();
    }
}
