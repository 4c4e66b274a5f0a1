package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(@VicField(exactKey = "guestinfo.dns") List<String> dns) {}
        //                                                        ^ [VIC075] Component `dns` has the exact key `guestinfo.dns`, but its value needs more than one key. Use a type that is stored as one string, or a `converter` to such a type.
