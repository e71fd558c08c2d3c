import { type EtApplication, WpsHost } from '../../../src/hosts/wps';
import type { HostUnderTest } from '../contract/host-under-test';
import { StepsToFailure } from '../contract/steps-to-failure';
import type { WorkbookFixture } from '../contract/workbook-fixture';
import { applicationObject, type Modes, officerOf, sheetsOf, type World, worldOf } from './fake';

/** The adapter over a fake ET with a fixture open in it. */
export interface WpsUnderTest extends HostUnderTest {
  readonly host: WpsHost;
  readonly world: World;
}

export function openWps(fixture: WorkbookFixture, modes: Partial<Modes> = {}): WpsUnderTest {
  const world = worldOf(fixture, modes);
  let host = hostOf(world);
  const officer = officerOf(world, () => (host = hostOf(world)));
  return {
    world,
    officer,
    send: (how) => void (world.sending = how),
    refuseEvents: () => void (world.border.broken = ['ApiEvent.AddApiEventListener']),
    leave(step) {
      const { front, border } = world;
      const other = world.open(sheetsOf(fixture), '另一份.xlsx');
      world.front = front;
      const back = () => {
        border.fails = () => false;
        world.front = front;
      };
      const steps = new StepsToFailure(step, 'once', back);
      border.fails = () => {
        if (steps.fails()) world.front = other;
        return false;
      };
      const held = () => other.sheets.map(({ cells, conditions }) => [[...cells], conditions]);
      return Object.assign(steps, { other: () => [held(), [...other.names]] });
    },
    fail(step, how) {
      const { border } = world;
      const failing = new StepsToFailure(step, how, () => (border.fails = () => false));
      border.fails = () => failing.fails();
      return failing;
    },
    get host() {
      return host;
    },
  };
}

function hostOf(world: World): WpsHost {
  return new WpsHost(applicationObject(world) as EtApplication);
}
