// The processors generate code for one another, and the codec writes the result.
URL[] jars = [
    new File(basedir, 'target/classes').toURI().toURL(),
    new File(localRepositoryPath, "io/vicfield/vicfield-runtime/$version/vicfield-runtime-${version}.jar").toURI().toURL()
]
Class<?> machines = new URLClassLoader(jars).loadClass('com.example.Machines')

assert machines.keys(machines.ordered()) == [
    'guestinfo.shop./name'           : 'm1',
    'guestinfo.shop./price'          : 'EUR 950',
    'guestinfo.shop./disks'          : '0',
    'guestinfo.shop./disks|0/path'   : '/',
    'guestinfo.shop..disks|0.free'   : '7'
]
assert machines.keys(machines.changed())['guestinfo.shop./name'] == 'm2'
assert machines.keys(machines.changed())['guestinfo.shop..disks|0.free'] == '3'
assert machines.decode(machines.keys(machines.changed())) == machines.changed()
