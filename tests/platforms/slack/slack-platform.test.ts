import { describePlatform } from '../../contracts/platform-contract.ts';
import { createSlackDriver } from '../../support/slack-driver.ts';

describePlatform('Slack over Socket Mode', () => createSlackDriver('socket'));
describePlatform('Slack over signed HTTP', () => createSlackDriver('http'));
