import type { Reply, World } from './discord-model.ts';
import { complaintsAboutMessage, EPHEMERAL, isJson } from './discord-rules.ts';
import { shown } from './discord-shapes.ts';

/** The first answer to an interaction: in time, and once. */
export function acknowledge(world: World, id: string, token: string, body: unknown): Reply {
  const interaction = world.interactions.get(id);
  if (interaction === undefined || interaction.token !== token) return world.refuse(404, 10062, 'Unknown interaction');
  const waited = Date.now() - interaction.createdAt;
  if (interaction.state !== 'pending') return world.refuse(400, 40060, 'Interaction has already been acknowledged.');
  if (waited > world.acknowledgeWithinMs) return world.refuse(404, 10062, 'Unknown interaction');
  if (!isJson(body)) return world.invalid(['no body']);
  const data = isJson(body.data) ? body.data : {};
  if (interaction.type === 4) {
    const choices = data.choices;
    const fine =
      body.type === 8 &&
      Array.isArray(choices) &&
      choices.length <= 25 &&
      choices.every((choice) =>
        [choice?.name, choice?.value].every(
          (text) => typeof text === 'string' && text.length >= 1 && text.length <= 100,
        ),
      );
    if (!fine) return world.invalid(['choices']);
    interaction.choices = choices;
    interaction.state = 'answered';
  } else if (body.type === 5) {
    interaction.ephemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
    interaction.state = 'deferred';
  } else {
    return world.invalid(['a type of callback this server does not know']);
  }
  interaction.acknowledgedAfterMs = waited;
  return { status: 204, body: null };
}

/** The original answer and what follows it, through the interaction's own webhook. */
export function answer(world: World, method: string, token: string, body: unknown): Reply {
  const interaction = [...world.interactions.values()].find((candidate) => candidate.token === token);
  if (interaction === undefined) return world.refuse(404, 10015, 'Unknown Webhook');
  if (interaction.state === 'pending') return world.refuse(404, 10008, 'Unknown Message');
  const complaints = complaintsAboutMessage(body);
  if (isJson(body) && 'nonce' in body) return world.invalid(['webhooks take no nonce']);
  if (complaints.length > 0 || !isJson(body)) return world.invalid(complaints);
  const channel = world.channel(interaction.channel);
  if (method === 'PATCH') {
    if (interaction.state === 'deferred') {
      const message = world.newMessage(channel.id, body, interaction.id);
      interaction.state = 'answered';
      interaction.answeredAfterMs = Date.now() - interaction.createdAt;
      interaction.messages.push(message);
      if (!interaction.ephemeral) channel.messages.push(message);
      return { status: 200, body: shown(message) };
    }
    const [original] = interaction.messages;
    const edited = { ...world.newMessage(channel.id, body, interaction.id), id: original?.id ?? '' };
    interaction.messages[0] = edited;
    const at = channel.messages.findIndex(({ id }) => id === edited.id);
    if (at >= 0) channel.messages[at] = edited;
    return { status: 200, body: shown(edited) };
  }
  if (interaction.state !== 'answered')
    return world.invalid(['a further answer before the first: this server wants them in order']);
  const message = world.newMessage(channel.id, body, interaction.id);
  interaction.messages.push(message);
  if ((message.flags & EPHEMERAL) === 0) channel.messages.push(message);
  return { status: 200, body: shown(message) };
}
