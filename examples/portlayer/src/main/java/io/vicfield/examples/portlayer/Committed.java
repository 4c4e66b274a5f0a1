package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import java.util.List;

/**
 * What a commit did.
 *
 * @param vm which it did it to
 * @param delta what was sent, and what was not
 * @param attempts how often it was tried; more than once where somebody else was faster
 */
public record Committed(String vm, VicDelta delta, int attempts) {
    /** What the VM's extraConfig got; of a new one all that it has. */
    public List<OptionChange> sent() {
        return delta.changes();
    }

    /** What the VM's extraConfig should have got and did not, each with its reason. */
    public List<Withheld> withheld() {
        return delta.withheld();
    }
}
