package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import java.util.List;

/**
 * The result of a commit.
 *
 * @param vm which it did it to
 * @param delta what was sent, and what was not
 * @param attempts how often it was tried; more than once where somebody else was faster
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
