// The record of one module holds the record of the other one.
URL[] jars = [
    new File(basedir, 'disk/target/classes').toURI().toURL(),
    new File(basedir, 'machine/target/classes').toURI().toURL(),
    new File(localRepositoryPath, "io/vicfield/vicfield-runtime/$version/vicfield-runtime-${version}.jar").toURI().toURL()
]
Class<?> machines = new URLClassLoader(jars).loadClass('com.example.machine.Machines')

assert machines.keys() == [
    'guestinfo.shop./system/path'     : '/',
    'guestinfo.shop..system.free'     : '7',
    'guestinfo.shop./disks'           : 'data',
    'guestinfo.shop./disks|data/path' : '/data',
    'guestinfo.shop..disks|data.free' : '9'
]
assert machines.again() == machines.SAMPLE
// Each module generates the codec of its own record alone.
assert !new File(basedir, 'machine/target/classes/com/example/disk').exists()
