package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.Optional;

record Machine(
//^ [VIC054] record Machine no longer reads the key createtime, as component createTime does in its lock: what VMs hold there would be lost. Take that back, or name the key in the formerKeys of what takes its place: @FormerKey(key = "createtime", scope = READ_WRITE). If nobody needs it, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY) String name,
        @VicField(scope = READ_ONLY, skipDecode = true) String state,
        //                                                     ^ [VIC054] record Machine no longer reads the key state, as component state does in its lock: what VMs hold there would be lost. Take that back, or name the key in the formerKeys of what takes its place: @FormerKey(key = "state", scope = READ_ONLY). If nobody needs it, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY, key = "Started", skipEncode = true) boolean started,
        //                                 ^ [VIC054] record Machine no longer writes the key Started, as component started does in its lock: whoever reads it would find nothing. Take that back, or name the key in the formerKeys of what takes its place: @FormerKey(key = "Started", scope = READ_ONLY). If nobody needs it, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY, depth = 1) Optional<String> part,
        //                                                       ^ [VIC054] record Machine no longer reads all that is below the key part, as component part does in its lock: what VMs hold there would be lost. Take that back, or name the key in the formerKeys of what takes its place: @FormerKey(key = "part", scope = READ_ONLY). If nobody needs it, write the lock anew with -Avicfield.lock.update=true.
        @VicIgnore String notes,
        //                ^ [VIC054] record Machine no longer reads the key notes, as component notes does in its lock: what VMs hold there would be lost. Take that back, or name the key in the formerKeys of what takes its place: @FormerKey(key = "notes", scope = HIDDEN). If nobody needs it, write the lock anew with -Avicfield.lock.update=true.
        @VicField(scope = READ_ONLY, key = "size") long renamed) {}
